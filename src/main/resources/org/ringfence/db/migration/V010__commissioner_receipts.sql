-- One amount that a commissioner paid into a bank account for many people; its entries are those of the command.
create table commissioner_receipt (
  command_id uuid not null primary key,
  commissioner_id bigint not null,
  bank_account_id bigint not null,
  amount_pence bigint not null,
  received_on date not null,
  covers_from date not null,
  covers_to date not null,
  bank_reference varchar(100) not null,
  constraint receipt_command foreign key (command_id) references command (id),
  constraint receipt_commissioner foreign key (commissioner_id) references commissioner (id),
  constraint receipt_bank foreign key (bank_account_id) references bank_account (id),
  constraint receipt_positive check (amount_pence > 0),
  constraint receipt_in_order check (covers_to >= covers_from)
);
create index receipt_by_commissioner on commissioner_receipt (commissioner_id, received_on);
