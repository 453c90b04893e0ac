// SPDX-License-Identifier: Apache-2.0
import icon from '@/app/icon.svg';

export function Logo({ size = 32 }: { size?: number }) {
  return <img src={icon} width={size} height={size} alt="" />;
}
