-- An alias that moves up where another is left out is there twice until the row in which it was goes as well.
alter table lab_alias
    drop constraint lab_alias_is_given_once,
    add constraint lab_alias_is_given_once unique (lab_id, alias) deferrable initially deferred;
