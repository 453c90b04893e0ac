// SPDX-License-Identifier: Apache-2.0
import type { Desk } from '@/api/schema';
import { useText, type TextKey } from '@/i18n/text';

const ownLabels: Record<string, TextKey> = {
  subject: 'request.subject',
  story: 'request.story',
  line: 'on_behalf.line',
};

/** The label of a field by its name, such as `answers/effect`. */
export function useFieldLabels(desk: Desk): (field: string) => string | undefined {
  const text = useText();
  return (field) => {
    const own = ownLabels[field];
    if (own) return text(own);
    const questions = desk.request_types.flatMap((type) => type.questions);
    return questions.find(({ key }) => field === `answers/${key}`)?.ask;
  };
}
