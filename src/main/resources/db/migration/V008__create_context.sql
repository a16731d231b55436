create table deal (
    deal_id       text primary key,
    version       integer not null,
    kind          text not null,
    investor_id   uuid,
    target_id     uuid,
    label         text not null,
    label_zh      text,
    agreed_on     text,
    low           bigint,
    high          bigint,
    currency      text,
    qualifier     text not null,
    stake_percent numeric(5, 2),
    note          text,
    constraint deal_is_a_fact foreign key (deal_id) references fact (fact_id) deferrable initially deferred,
    constraint deal_id_begins_with_d check (deal_id like 'd%'),
    constraint deal_kind_is_known check (kind in ('INVESTMENT', 'LICENCE_AND_HIRE', 'ACQUISITION', 'FUNDRAISING', 'CAPEX_PLAN')),
    constraint deal_investor_is_a_lab foreign key (investor_id) references lab (lab_id),
    constraint deal_target_is_a_lab foreign key (target_id) references lab (lab_id),
    constraint deal_sides_fit_its_kind check (case kind
        when 'FUNDRAISING' then target_id is not null
        when 'CAPEX_PLAN' then investor_id is not null
        else investor_id is not null and target_id is not null
    end),
    constraint deal_is_between_two_labs check (investor_id <> target_id),
    constraint deal_has_a_label check (label <> ''),
    constraint deal_agreed_on_is_a_partial_date check (is_partial_date(agreed_on)),
    constraint deal_amount_fits_its_qualifier check (amount_fits_its_qualifier(low, high, qualifier)),
    constraint deal_figure_has_a_currency check (currency is not null or qualifier = 'UNDISCLOSED'),
    constraint deal_currency_is_three_letters check (currency ~ '^[A-Z]{3}$'),
    constraint deal_stake_is_a_share check (stake_percent > 0 and stake_percent <= 100)
);

create index deal_brings_people on deal (target_id, investor_id);

create table benchmark (
    benchmark_id   text primary key,
    version        integer not null,
    label          text not null,
    label_zh       text,
    population     text not null,
    observed_on    text,
    low            bigint,
    high           bigint,
    currency       text,
    qualifier      text not null,
    period         text not null,
    change_percent numeric(7, 2),
    change_since   text,
    note           text,
    constraint benchmark_is_a_fact foreign key (benchmark_id) references fact (fact_id) deferrable initially deferred,
    constraint benchmark_id_begins_with_b check (benchmark_id like 'b%'),
    constraint benchmark_has_a_label check (label <> ''),
    constraint benchmark_has_a_population check (population <> ''),
    constraint benchmark_observed_on_is_a_partial_date check (is_partial_date(observed_on)),
    constraint benchmark_amount_fits_its_qualifier check (amount_fits_its_qualifier(low, high, qualifier)),
    constraint benchmark_figure_has_a_currency check (currency is not null or qualifier = 'UNDISCLOSED'),
    constraint benchmark_currency_is_three_letters check (currency ~ '^[A-Z]{3}$'),
    constraint benchmark_period_is_known check (period in ('ONE_OFF', 'PER_YEAR', 'OVER_YEARS', 'UNKNOWN')),
    constraint benchmark_change_says_since_when check ((change_percent is null) = (change_since is null)),
    constraint benchmark_change_since_is_a_partial_date check (is_partial_date(change_since))
);

create table milestone (
    milestone_id text primary key,
    version      integer not null,
    kind         text not null,
    lab_id       uuid,
    happened_on  text,
    text         text not null,
    text_zh      text,
    speaker      text,
    note         text,
    constraint milestone_is_a_fact foreign key (milestone_id) references fact (fact_id) deferrable initially deferred,
    constraint milestone_id_begins_with_t check (milestone_id like 't%'),
    constraint milestone_kind_is_known check (kind in ('REORGANISATION', 'STATEMENT', 'PRODUCT',
        'RECRUITING_CAMPAIGN', 'RETENTION', 'MARKET_VIEW')),
    constraint milestone_is_about_a_lab foreign key (lab_id) references lab (lab_id),
    constraint milestone_says_something check (text <> ''),
    constraint milestone_happened_on_is_a_partial_date check (is_partial_date(happened_on))
);
