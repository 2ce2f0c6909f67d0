-- Each repeats what the foreign key on the same columns has already: the store kept both at every posting, which
-- was one part in fourteen of bringing a large workbook in.
drop index entry_by_command;
drop index transfer_by_fund;
