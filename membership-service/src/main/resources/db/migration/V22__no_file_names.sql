-- What a file is called, such as "张三.xlsx", may be somebody's name, and names are kept sealed or not at all.
alter table member_import drop column file_name;
