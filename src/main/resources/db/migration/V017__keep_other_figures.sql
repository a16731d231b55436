-- The figure that a source gives instead of the one that the fact tells.
alter table citation
    add column gives_low bigint,
    add column gives_high bigint,
    add column gives_currency text,
    add column gives_qualifier text,
    add constraint citation_gives_a_figure_only_to_differ check (gives_qualifier is null or stance = 'QUALIFIES'),
    add constraint citation_gives_a_figure_with_its_qualifier
        check (gives_qualifier is not null or (gives_low is null and gives_high is null and gives_currency is null)),
    add constraint citation_gives_a_figure
        check (gives_qualifier is null
               or gives_qualifier <> 'UNDISCLOSED'
                  and amount_fits_its_qualifier(gives_low, gives_high, gives_qualifier)),
    add constraint citation_gives_a_figure_in_a_currency
        check (gives_qualifier is null or gives_currency is not null and gives_currency ~ '^[A-Z]{3}$');

create index citation_gives_other_figures on citation (fact_id) where gives_qualifier is not null;
