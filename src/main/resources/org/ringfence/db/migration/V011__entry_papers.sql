-- The papers that show that an entry is right: a till receipt, for one.
create table entry_paper (
  entry_number bigint not null,
  document_id bigint not null,
  primary key (entry_number, document_id),
  constraint paper_of_entry foreign key (entry_number) references entry (number),
  constraint paper_document foreign key (document_id) references document (id)
);
