// SPDX-License-Identifier: Apache-2.0
import { Avatar, Menu, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLogout } from '@tabler/icons-react';
import { usePerson, useSignOut } from '@/api/session';
import { useText } from '@/i18n/text';
import { ColorSchemeItems } from './ColorSchemeItems';

export function AccountMenu({ className }: { className: string | undefined }) {
  const text = useText();
  const person = usePerson();
  const signOut = useSignOut();
  const atFoot = useMediaQuery('(max-width: 48em)');
  return (
    <Menu position={atFoot ? 'top-end' : 'right-end'} width={220}>
      <Menu.Target>
        <UnstyledButton className={className}>
          <Avatar name={person.name} size={24} radius="xl" aria-hidden />
          <span>{text('nav.account')}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {person.name}
          <br />
          {person.email}
        </Menu.Label>
        <Menu.Divider />
        <ColorSchemeItems />
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() => signOut.mutate()}
        >
          {text('action.sign_out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
