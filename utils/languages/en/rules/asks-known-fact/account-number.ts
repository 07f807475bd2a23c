import { defineRule } from '../../../define.ts';
import { ASK, NOT_ASKING } from '../../ask-patterns.ts';

export default defineRule({
  message: 'The customer gave this number already.',
  why: 'Being asked twice feels like not being read.',
  match: [
    `[${ASK} …3 (account|staff|employee|payroll|tenancy|job|batch|member|membership|policy|customer|contract|claim|application|case|student|nhs|reference|user) (number|no|id|name|details|username)]`,
  ],
  unless: NOT_ASKING,
  when: {
    customerGave: [
      'staff_number',
      'tenancy',
      'job_number',
      'batch_number',
      'account_number',
      'member_id',
      'policy_number',
      'username',
      'contract_number',
      'case_number',
      'application_number',
      'student_id',
      'nhs_number',
    ],
  },
  examples: {
    flags: [
      { reply: '[[Please give me your account number]].', customer: 'Please help, my account number is 8841-2206.' },
      { reply: '[[What is your account number]]?', customer: 'Please help, my account number is 8841-2206.' },
    ],
    passes: [
      { reply: 'I will send your account number tomorrow.', customer: 'Please help, my account number is 8841-2206.' },
      { reply: 'I have your account number here.', customer: 'Please help, my account number is 8841-2206.' },
      { reply: 'Please [[give me your account number.', customer: 'Hello, where is my parcel?' },
      {
        reply: 'If you change your mind, please give your account number again.',
        customer: 'Please help, my account number is 8841-2206.',
      },
    ],
  },
});
