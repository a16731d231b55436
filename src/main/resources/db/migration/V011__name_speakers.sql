-- Who speaks on record in a source: a name as the source gives it, a researcher, or a lab for which is spoken.
alter table citation
    add column speaker text,
    add column speaker_researcher_id uuid,
    add column speaks_for_lab_id uuid,
    add constraint citation_speaker_is_a_researcher
        foreign key (speaker_researcher_id) references researcher (researcher_id),
    add constraint citation_speaker_speaks_for_a_lab foreign key (speaks_for_lab_id) references lab (lab_id),
    add constraint citation_speaker_has_one_name check (speaker is null or speaker_researcher_id is null),
    add constraint citation_speaker_is_on_record
        check (basis in ('ON_RECORD_PERSON', 'ON_RECORD_COMPANY')
               or (speaker is null and speaker_researcher_id is null and speaks_for_lab_id is null));

-- The people whom a fact is about; those of a pay term are those of its offer.
create view fact_person as
select move_id as fact_id, researcher_id from move where researcher_id is not null
union all
select move_id, researcher_id from move_member
union all
select offer_id, researcher_id from offer where researcher_id is not null
union all
select pay_term_id, researcher_id from pay_term join offer using (offer_id) where researcher_id is not null;

-- The labs whose word on record confirms a fact. The employer of somebody who is bid for has it from others.
create view party_lab as
select move_id as fact_id, from_lab_id as lab_id from move where from_lab_id is not null
union all
select move_id, to_lab_id from move where to_lab_id is not null
union all
select offer_id, by_lab_id from offer
union all
select pay_term_id, by_lab_id from pay_term join offer using (offer_id)
union all
select deal_id, investor_id from deal where investor_id is not null
union all
select deal_id, target_id from deal where target_id is not null
union all
select milestone_id, lab_id from milestone where lab_id is not null;

-- The labs that a fact touches.
create view fact_lab as
select fact_id, lab_id from party_lab
union all
select offer_id, employer_id from offer where employer_id is not null;

-- The whole of which a lab is a part at any depth; a lab that is part of nothing is its own.
create function house(part uuid) returns uuid language sql stable as $$
    with recursive whole(lab_id, parent_id) as (
        select lab_id, parent_id from lab where lab_id = part
        union all
        select lab.lab_id, lab.parent_id from lab join whole on lab.lab_id = whole.parent_id
    )
    select lab_id from whole where parent_id is null
$$;
