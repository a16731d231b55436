-- Totals tell how many facts have contested pay, and are counted from indexes alone.
drop index timeline_counted;
create index timeline_counted on timeline (standing, calendar_position, disputed);
drop index timeline_of_a_kind;
create index timeline_of_a_kind on timeline (kind, calendar_position desc, fact_id desc, standing, disputed);
drop index timeline_with_pay;
create index timeline_with_pay on timeline
    (pay_currency, calendar_position desc, fact_id desc, pay_low, standing, disputed)
    where pay_low is not null;
drop index timeline_lab_with_pay;
create index timeline_lab_with_pay on timeline_lab
    (lab_id, calendar_position desc, fact_id desc, pay_low, side, standing, disputed)
    where pay_currency = 'USD' and pay_low is not null;

-- What had been told of pay by a day, found by the least sum that is asked for.
create index timeline_then_with_pay on timeline_then (pay_currency, pay_low, since, until, fact_id)
    where pay_low is not null;
