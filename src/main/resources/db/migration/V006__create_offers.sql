create table offer (
    offer_id            text primary key,
    version             integer not null,
    researcher_id       uuid,
    group_label         text,
    group_label_zh      text,
    headcount           integer,
    headcount_qualifier text,
    by_lab_id           uuid not null,
    employer_id         uuid,
    made_on             text,
    status              text not null,
    note                text,
    constraint offer_is_a_fact foreign key (offer_id) references fact (fact_id) deferrable initially deferred,
    constraint offer_id_begins_with_o check (offer_id like 'o%'),
    constraint offer_goes_to_a_researcher foreign key (researcher_id) references researcher (researcher_id),
    constraint offer_is_by_a_lab foreign key (by_lab_id) references lab (lab_id),
    constraint offer_employer_is_a_lab foreign key (employer_id) references lab (lab_id),
    constraint offer_goes_to_a_researcher_or_a_group check ((researcher_id is null) <> (group_label is null)),
    constraint offer_describes_only_a_group
        check (group_label is not null or (group_label_zh is null and headcount is null)),
    constraint offer_headcount_has_a_qualifier check ((headcount is null) = (headcount_qualifier is null)),
    constraint offer_headcount_is_a_number_of_people check (headcount >= 1),
    constraint offer_headcount_qualifier_is_known
        check (headcount_qualifier in ('EXACT', 'ABOUT', 'AT_LEAST', 'MORE_THAN', 'UP_TO')),
    constraint offer_made_on_is_a_partial_date check (is_partial_date(made_on)),
    constraint offer_status_is_known
        check (status in ('APPROACHED', 'OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'))
);

create index offer_to_a_researcher on offer (researcher_id) where researcher_id is not null;

create table pay_term (
    pay_term_id text primary key,
    version     integer not null,
    offer_id    text not null,
    component   text not null,
    scope       text not null,
    period      text not null,
    years       numeric(4, 1),
    low         bigint,
    high        bigint,
    currency    text,
    qualifier   text not null,
    note        text,
    constraint pay_term_is_a_fact foreign key (pay_term_id) references fact (fact_id) deferrable initially deferred,
    constraint pay_term_id_begins_with_p check (pay_term_id like 'p%'),
    constraint pay_term_is_part_of_an_offer foreign key (offer_id) references offer (offer_id),
    constraint pay_term_component_is_known
        check (component in ('SIGN_ON', 'BASE', 'BONUS', 'EQUITY', 'RETENTION', 'TOTAL', 'UNKNOWN')),
    constraint pay_term_scope_is_known
        check (scope in ('PERSON', 'EACH_OF_GROUP', 'GROUP_TOTAL', 'TYPICAL', 'TOP_OF_RANGE')),
    constraint pay_term_period_is_known check (period in ('ONE_OFF', 'PER_YEAR', 'OVER_YEARS', 'UNKNOWN')),
    constraint pay_term_years_go_with_their_period check (years is null or period = 'OVER_YEARS'),
    constraint pay_term_years_are_a_term check (years > 0 and years <= 50),
    constraint pay_term_amount_fits_its_qualifier check (amount_fits_its_qualifier(low, high, qualifier)),
    constraint pay_term_figure_has_a_currency check (currency is not null or qualifier = 'UNDISCLOSED'),
    constraint pay_term_currency_is_three_letters check (currency ~ '^[A-Z]{3}$')
);

create index pay_term_of_an_offer on pay_term (offer_id);
