-- The last day of the support or goods of an invoice that came after the agreement had ended.
alter table bill add column covers_to date;
alter table bill add constraint bill_covers_before_invoice check (covers_to <= invoiced_on);
