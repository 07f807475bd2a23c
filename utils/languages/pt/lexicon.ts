/** Words of service that are known even where no pattern names them: for the content of questions and answers. */
export const lemmas = (
  'order deliver delivery ship return refund replace replacement cancel charge pay payment invoice bill price cost fee discount voucher account password login ' +
  'change update upgrade reset activate install book booking reserve visit engineer technician courier parcel package item product size colour color model warranty repair ' +
  'fix break work stop start open close send receive arrive miss lose find check confirm answer reply call write ask request explain apply approve accept refuse document form ' +
  'photo copy number address name date card bank transfer money balance contract policy claim cover insurance subscription plan renew renewal line signal internet phone router ' +
  'meter reading address move flight ticket seat luggage hotel room exchange swap collect pick pickup store shop label wait problem issue error fault mistake complaint answer'
).split(' ');
