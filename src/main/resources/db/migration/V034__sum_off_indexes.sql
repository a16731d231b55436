-- Sums walk many facts at once: what they need of moves, careers and pay stands in indexes, so that most of them read no table for it.
create index move_ends on move (move_id) include (from_lab_id, to_lab_id, researcher_id);
create index move_careers on move (researcher_id, move_id)
    include (kind, from_lab_id, to_lab_id, announced_on, effective_on) where researcher_id is not null;

drop index pay_term_of_an_offer;
create index pay_term_of_an_offer on pay_term (offer_id, pay_term_id)
    include (component, scope, period, years, currency, qualifier, low, high);

-- Whether nobody who is named tells it; among accounts of one package such a one stands last.
alter table assessment
    add column only_retold boolean not null generated always as (cardinality(reported_by) = 0) stored;
alter table assessment_then
    add column only_retold boolean not null generated always as (cardinality(reported_by) = 0) stored;
create index assessment_of_pay on assessment (fact_id) include (standing, only_retold) where fact_id like 'p%';
