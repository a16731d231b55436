-- what groups do is found by where they left, where they went, and who bid for them
create index move_of_a_group on move (from_lab_id) where group_label is not null;
create index move_of_a_group_to on move (to_lab_id) where group_label is not null;
create index offer_to_a_group on offer (by_lab_id) where group_label is not null;
