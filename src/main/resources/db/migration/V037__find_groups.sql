-- groups are found by where they left, whether or not it is told where they went
create index move_of_a_group on move (from_lab_id) where group_label is not null;
