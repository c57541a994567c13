-- Whoever reads may be of another university, as the receiver of a letter is. Of looks before this it is not known.
alter table personal_data_read add column reader_university text;
