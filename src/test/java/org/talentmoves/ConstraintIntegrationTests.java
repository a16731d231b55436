package org.talentmoves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.AmountContradictsItself;
import org.talentmoves.shared.NotAPartialDate;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Qualifier;

/**
 * Every named rule of the database is broken once by plain SQL, and refuses by its name. The walk through the catalogue
 * fails as soon as there is a rule that nothing here breaks.
 */
@EmptySite
class ConstraintIntegrationTests {

    /** Two labs, two researchers, two sources and a fact of every kind, which break nothing. */
    private static final String RIGHT = """
            insert into lab (lab_id, version, slug, name, kind) values (:A, 0, 'a', 'A', 'LAB'), (:B, 0, 'b', 'B', 'LAB');
            insert into lab_alias (lab_id, position, alias) values (:A, 0, 'alpha'), (:A, 1, 'aleph');
            insert into researcher (researcher_id, version, slug, words) values (:A, 0, 'a', 'a'), (:B, 0, 'b', 'b');
            insert into researcher_name (researcher_id, position, name, language, script, kind)
                values (:A, 0, 'A', 'und', 'Latn', 'PRIMARY'), (:A, 1, 'Aa', 'und', 'Latn', 'VARIANT'),
                       (:B, 0, 'B', 'und', 'Latn', 'PRIMARY');
            insert into researcher_distinct_from (researcher_id, other_id) values (:A, :B), (:B, :A);
            insert into source (source_id, version, slug, kind) values (:A, 0, 'a', 'MEMO'), (:B, 0, 'b', 'MEMO');
            insert into fact (fact_id, version, entered_at, changed_at)
                select id, 1, now(), now() from unnest(array['m001', 'm002', 'o001', 'o002', 'p001', 'd001', 'b001', 't001']) id;
            insert into citation (citation_id, version, fact_id, source_id, stance, basis, says)
                select gen_random_uuid(), 0, fact_id, :A, 'SUPPORTS', 'UNKNOWN', 'So.' from fact;
            insert into offer (offer_id, version, researcher_id, group_label, by_lab_id, status)
                values ('o001', 0, :A, null, :A, 'OFFERED'), ('o002', 0, null, 'they', :A, 'OFFERED');
            insert into pay_term (pay_term_id, version, offer_id, component, scope, period, qualifier)
                values ('p001', 0, 'o001', 'TOTAL', 'PERSON', 'ONE_OFF', 'UNDISCLOSED');
            insert into move (move_id, version, researcher_id, group_label, from_lab_id, to_lab_id, kind)
                values ('m001', 0, :A, null, :A, :B, 'HIRE'), ('m002', 0, null, 'the team', :A, :B, 'HIRE');
            insert into move_member (move_id, position, researcher_id) values ('m002', 0, :A), ('m002', 1, :B);
            insert into deal (deal_id, version, kind, investor_id, target_id, label, qualifier)
                values ('d001', 0, 'INVESTMENT', :A, :B, 'A buys', 'UNDISCLOSED');
            insert into benchmark (benchmark_id, version, label, population, qualifier, period)
                values ('b001', 0, 'Pay', 'engineers', 'UNDISCLOSED', 'PER_YEAR');
            insert into milestone (milestone_id, version, kind, lab_id, text) values ('t001', 0, 'STATEMENT', :A, 'So.');
            insert into timeline (fact_id, kind, calendar_position, of_person, standing, names)
                values ('m001', 'MOVE', 0, true, 'CONFIRMED', '');
            insert into assessment values ('m001', 'CONFIRMED', 1, '{A}', '{A}', '{}', '{}', '{}', '{}');
            insert into timeline_lab (lab_id, side, fact_id, internal, of_person, kind, calendar_position, standing, disputed)
                values (:A, 'LEFT', 'm001', false, true, 'MOVE', 0, 'CONFIRMED', false);
            insert into standing_override (fact_id, decided_on, standing, reason, editor)
                values ('m001', '2025-07-01', 'CONTESTED', 'Seen.', 'Ada');
            insert into revision (subject, version, act, at, editor, editor_id, reason)
                values ('m001', 1, 'PUBLISHED', now(), 'Ada', :A, 'Seen.');
            insert into proposal (proposal_id, version, form, author, author_id, state, act, reason, draft, begun_at, saved_at, seen_at)
                values (1, 0, 'move', 'Ada', :A, 'DRAFT', 'PUBLISHED', 'Seen.', '{}', now(), now(), now());
            insert into correction_request (request_id, version, subject, what, evidence, asked_at, state)
                values (1, 0, 'm001', 'The date.', 'A page.', now(), 'OPEN');
            insert into merging (kind, kept_id, gone_id, kept, gone, merged_at, merged_by, reason, record)
                values ('LAB', :A, gen_random_uuid(), 'a', 'old', now(), 'Ada', 'One.', '{}');
            insert into former_address (kind, slug, lab_id) values ('LAB', 'old', :A);
            insert into former_address (kind, slug, researcher_id) values ('RESEARCHER', 'old', :A);
            insert into former_address (kind, slug, source_id) values ('SOURCE', 'old', :A);
            insert into told_apart values ('LAB', :A, :B, 'Ada', now(), 'Two.');
            insert into timeline_then (fact_id, since, until, standing, pay_contested)
                values ('m001', '2025-07-01', '2025-08-01', 'CONFIRMED', false);
            insert into assessment_then (fact_id, since, until, standing, sources, confirmed_by, reported_by, retold_by,
                                         denied_on_record, denied_by, questioned_by)
                values ('m001', '2025-07-01', '2025-08-01', 'CONFIRMED', 1, '{A}', '{A}', '{}', '{}', '{}', '{}');
            insert into account values
                (:A, 0, 'ada@example.org', 'Ada', 'ADMINISTRATOR', '{argon2}a', false, '2025-07-01', null),
                (:B, 0, 'lin@example.org', 'Lin', 'EDITOR', '{argon2}b', false, '2025-07-01', null);
            insert into invitation values
                (:A, 0, 'mei@example.org', 'EDITOR', repeat('a', 64), :A, '2025-07-01', '2025-07-08'),
                (:B, 0, 'ned@example.org', 'EDITOR', repeat('b', 64), :A, '2025-07-01', '2025-07-08');
            insert into token values
                (:A, 0, :A, 'Import', 'tm_aaaaaa', repeat('a', 64), 'read propose publish', '2025-07-01', '2025-08-01', null,
                 :B, '2025-07-02', null, null),
                (:B, 0, :A, 'Reading', 'tm_bbbbbb', repeat('b', 64), 'read', '2025-07-01', '2025-08-01', null,
                 null, null, null, null);
            insert into kept_answer values (:A, 'one', repeat('a', 64), 202, '{}', '', now());
            insert into webhook values
                (:A, :A, 'https://hooks.example.org/', '', 'whsec_', 'ACTIVE', null, now(), 0, now());
            insert into webhook_delivery (webhook_id, number, message, body, state, attempts, next_at, made_at)
                values (:A, 1, 'change_1', '{}', 'PENDING', 0, now(), now());
            insert into webhook_fact values (:A, 'm001');
            insert into sign_in_failure (account_hash, network, failed_at) values (repeat('a', 64), '127.0.0.1', now());
            insert into desk_session values ('a', 'a', 0, 0, 0, 0, null), ('b', 'b', 0, 0, 0, 0, null);
            insert into desk_session_attributes values ('a', 'x', '');
            insert into user_credentials
                (credential_id, user_entity_user_id, public_key, backup_eligible, backup_state, label)
                values ('k', translate(rtrim(encode(decode(replace(:A::text, '-', ''), 'hex'), 'base64'), '='), '+/', '-_'),
                        '', false, false, 'Telephone');
            set constraints all immediate;
            set constraints all deferred""";

    /** {@code rule | statement}; {@code rule > other} where the rule refuses under the name of another. */
    private static final String WRONG = """
            lab_slug_is_taken_once | update lab set slug = 'b' where slug = 'a'
            lab_slug_can_stand_in_an_address | update lab set slug = 'A b' where slug = 'a'
            lab_slug_can_stand_in_an_address | update lab set slug = repeat('a', 81) where slug = 'a'
            lab_has_a_name | update lab set name = ''
            lab_kind_is_known | update lab set kind = 'SHOP'
            lab_country_is_two_letters | update lab set country = 'nz'
            lab_founded_is_a_partial_date | update lab set founded = '2025-6'
            lab_founded_is_a_partial_date | update lab set founded = '2025-13'
            lab_founded_is_a_partial_date | update lab set founded = '2025-02-30'
            lab_founded_is_a_partial_date | update lab set founded = '2025-02-29~'
            lab_founded_is_a_partial_date | update lab set founded = '1900-02-29'
            lab_founded_is_a_partial_date | update lab set founded = '2025-06-31'
            lab_dissolved_is_a_partial_date | update lab set dissolved = 'June 2025'
            lab_is_not_dissolved_before_it_was_founded | update lab set founded = '2025-06', dissolved = '2025-05-31'
            lab_is_part_of_a_lab | update lab set parent_id = gen_random_uuid() where slug = 'a'
            lab_is_not_its_own_parent | update lab set parent_id = lab_id where slug = 'a'
            lab_is_not_part_of_itself | update lab set parent_id = case slug when 'a' then :B else :A end
            lab_alias_belongs_to_a_lab | insert into lab_alias values (gen_random_uuid(), 0, 'alpha')
            lab_alias_is_given_once | update lab_alias set alias = 'alpha'
            lab_alias_is_a_name | update lab_alias set alias = '' where position = 0
            researcher_slug_is_taken_once | update researcher set slug = 'b' where slug = 'a'
            researcher_slug_can_stand_in_an_address | update researcher set slug = 'a--b' where slug = 'a'
            researcher_name_belongs_to_a_researcher | update researcher_name set researcher_id = gen_random_uuid() where position = 1
            researcher_name_is_a_name | update researcher_name set name = ''
            researcher_name_kind_is_known | update researcher_name set kind = 'PET'
            researcher_has_one_primary_name | update researcher_name set kind = 'PRIMARY'
            researcher_distinct_from_starts_at_a_researcher | update researcher_distinct_from set researcher_id = gen_random_uuid()
            researcher_distinct_from_ends_at_a_researcher | update researcher_distinct_from set other_id = gen_random_uuid()
            researcher_is_not_distinct_from_themselves | update researcher_distinct_from set other_id = researcher_id
            source_slug_is_taken_once | update source set slug = 'b' where slug = 'a'
            source_slug_can_stand_in_an_address | update source set slug = '' where slug = 'a'
            source_url_is_a_web_address | update source set url = 'javascript:alert(1)'
            source_published_on_is_a_partial_date | update source set published_on = '2025-06-30T00:00'
            source_kind_is_known | update source set kind = 'RUMOUR'
            source_relays_a_source | update source set relays_id = gen_random_uuid()
            source_does_not_relay_itself | update source set relays_id = source_id
            revision_subject_is_a_fact_or_a_record | insert into revision (subject, version, act) values ('lab/A', 1, 'PUBLISHED')
            revision_version_counts_from_one | insert into revision (subject, version, act) values ('m002', 0, 'PUBLISHED')
            revision_act_is_known | insert into revision (subject, version, act) values ('m002', 1, 'LOST')
            revision_editor_gives_a_reason | insert into revision (subject, version, act, editor, editor_id) values ('m002', 1, 'CORRECTED', 'Ada', :A)
            revision_editor_has_a_name | insert into revision (subject, version, act, editor_id) values ('m002', 1, 'CORRECTED', :A)
            revision_reviewer_has_a_name | insert into revision (subject, version, act, reviewer_id) values ('m002', 1, 'CORRECTED', :A)
            revision_is_kept | delete from revision
            revision_is_kept | update revision set reason = 'Another.'
            revision_coeditor_has_a_name | insert into revision (subject, version, act, coeditor_id) values ('m002', 1, 'CORRECTED', :A)
            revision_follows_something | insert into revision (subject, version, act) values ('m002', 1, 'FOLLOWED')
            proposal_state_is_known | update proposal set state = 'LOST', submitted_at = now()
            proposal_act_is_known | update proposal set act = 'LOST'
            proposal_has_an_author | update proposal set author = ' '
            proposal_is_submitted_with_a_reason | update proposal set state = 'SUBMITTED', submitted_at = now(), reason = ' '
            proposal_is_submitted_at_a_time | update proposal set state = 'SUBMITTED'
            proposal_is_decided_by_somebody | update proposal set state = 'APPROVED', submitted_at = now()
            proposal_is_decided_by_somebody | update proposal set decided_at = now(), decider = 'Ben', decider_id = :B
            proposal_is_rejected_with_words | update proposal set state = 'REJECTED', submitted_at = now(), decided_at = now(), decider = 'Ben', decider_id = :B
            proposal_remark_is_about_a_proposal | insert into proposal_remark (proposal_id, author, author_id, at, text) values (2, 'Ben', :B, now(), 'So?')
            proposal_remark_says_something | insert into proposal_remark (proposal_id, author, author_id, at, text) values (1, 'Ben', :B, now(), ' ')
            proposal_remark_has_an_author | insert into proposal_remark (proposal_id, author, author_id, at, text) values (1, ' ', :B, now(), 'So?')
            proposal_text_is_of_a_proposal | insert into proposal_text values (2, 0, 'Ben', :B, now(), '', '{}', false)
            proposal_is_sent_once | update proposal set sent_as = 'f'; insert into proposal (proposal_id, version, form, author, author_id, state, act, reason, draft, begun_at, saved_at, seen_at, sent_as) values (2, 0, 'move', 'Ada', :A, 'DRAFT', 'PUBLISHED', '', '{}', now(), now(), now(), 'f')
            proposal_opened_is_a_proposal | insert into proposal_opened values (2, :B, 0)
            correction_request_says_what_is_wrong | update correction_request set what = ' '
            correction_request_has_evidence | update correction_request set evidence = ' '
            correction_request_shows_something | update correction_request set shown = ' ', state = 'DECLINED', words = 'So.', decided_at = now(), decider = 'Ben', decider_id = :B
            correction_request_state_is_known | update correction_request set state = 'LOST', decided_at = now(), decider = 'Ben', decider_id = :B
            correction_request_is_answered | update correction_request set state = 'ACCEPTED', decided_at = now(), decider = 'Ben', decider_id = :B
            correction_request_is_answered | update correction_request set words = 'So.'
            correction_request_is_answered | update correction_request set state = 'SPAM', words = 'So.', decided_at = now(), decider = 'Ben', decider_id = :B
            correction_request_is_decided | update correction_request set state = 'SPAM'
            correction_request_is_decided | update correction_request set decided_at = now()
            correction_request_amendment_is_of_a_request | insert into correction_request_amendment values (2, now(), 'Ben', :B)
            correction_request_forgets_the_reader | update correction_request set shown = 'So.', contact = 'me', state = 'DECLINED', words = 'So.', decided_at = now(), decider = 'Ben', decider_id = :B
            standing_override_turn_counts_from_one | insert into standing_override (fact_id, decided_on, turn, reason, editor) values ('m001', '2025-07-02', 0, 'Seen.', 'Ada')
            fact_id_is_a_letter_and_a_number | insert into fact values ('x001', 1, now(), now())
            fact_id_is_a_letter_and_a_number | insert into fact values ('m0001', 1, now(), now())
            fact_version_counts_from_one | update fact set version = 0
            fact_is_not_changed_before_it_was_entered | update fact set changed_at = entered_at - interval '1 second'
            fact_keeps_its_id | update fact set fact_id = 'm900' where fact_id = 'm001'
            fact_is_never_deleted | delete from fact where fact_id = 'm001'
            fact_has_a_supporting_citation | insert into fact values ('m003', 1, now(), now())
            citation_leaves_the_fact_supported > fact_has_a_supporting_citation | delete from citation where fact_id = 'm001'
            citation_leaves_the_fact_supported > fact_has_a_supporting_citation | update citation set stance = 'DENIES' where fact_id = 'm001'
            citation_leaves_the_fact_supported > fact_has_a_supporting_citation | update citation set fact_id = 'm002', source_id = :B where fact_id = 'm001'
            citation_is_about_a_fact | update citation set fact_id = 'm999' where fact_id = 'm001'
            citation_cites_a_source | update citation set source_id = gen_random_uuid()
            citation_is_read_via_a_source | update citation set via_id = gen_random_uuid()
            citation_is_not_read_via_itself | update citation set via_id = source_id
            citation_is_given_once | insert into citation (citation_id, version, fact_id, source_id, stance, basis, says) values (:A, 0, 'm001', :A, 'SUPPORTS', 'UNKNOWN', 'Again.')
            citation_stance_is_known | update citation set stance = 'DOUBTS'
            citation_basis_is_known | update citation set basis = 'HEARSAY'
            citation_says_something | update citation set says = ''
            citation_speaker_is_a_researcher | update citation set basis = 'ON_RECORD_PERSON', speaker_researcher_id = gen_random_uuid()
            citation_speaker_speaks_for_a_lab | update citation set basis = 'ON_RECORD_PERSON', speaks_for_lab_id = gen_random_uuid()
            citation_speaker_has_one_name | update citation set basis = 'ON_RECORD_PERSON', speaker = 'She', speaker_researcher_id = :A
            citation_speaker_is_on_record | update citation set speaker = 'She'
            citation_gives_a_figure_only_to_differ | update citation set gives_low = 7, gives_currency = 'USD', gives_qualifier = 'AT_LEAST'
            citation_gives_a_figure_with_its_qualifier | update citation set gives_low = 7
            citation_gives_a_figure | update citation set stance = 'QUALIFIES', gives_currency = 'USD', gives_qualifier = 'AT_LEAST'
            citation_gives_a_figure | update citation set stance = 'QUALIFIES', gives_currency = 'USD', gives_qualifier = 'UNDISCLOSED'
            citation_gives_a_figure_in_a_currency | update citation set stance = 'QUALIFIES', gives_low = 7, gives_qualifier = 'AT_LEAST'
            citation_gives_a_figure_in_a_currency | update citation set stance = 'QUALIFIES', gives_low = 7, gives_currency = 'usd', gives_qualifier = 'AT_LEAST'
            citation_quotation_names_its_language | update citation set quotation = 'So.'
            citation_quotation_names_its_language | update citation set quotation_language = 'en'
            offer_is_a_fact | insert into offer (offer_id, version, researcher_id, by_lab_id, status) values ('o999', 0, :A, :A, 'OFFERED')
            offer_id_begins_with_o | update offer set offer_id = 'm002' where offer_id = 'o001'
            offer_goes_to_a_researcher | update offer set researcher_id = gen_random_uuid() where offer_id = 'o001'
            offer_is_by_a_lab | update offer set by_lab_id = gen_random_uuid() where offer_id = 'o001'
            offer_employer_is_a_lab | update offer set employer_id = gen_random_uuid() where offer_id = 'o001'
            offer_goes_to_a_researcher_or_a_group | update offer set group_label = 'the team' where offer_id = 'o001'
            offer_goes_to_a_researcher_or_a_group | update offer set researcher_id = null where offer_id = 'o001'
            offer_describes_only_a_group | update offer set headcount = 2, headcount_qualifier = 'EXACT' where offer_id = 'o001'
            offer_describes_only_a_group | update offer set group_label_zh = '团队' where offer_id = 'o001'
            offer_headcount_has_a_qualifier | update offer set headcount_qualifier = 'EXACT' where offer_id = 'o001'
            offer_headcount_is_a_number_of_people | update offer set researcher_id = null, group_label = 'they', headcount = 0, headcount_qualifier = 'EXACT' where offer_id = 'o001'
            offer_headcount_qualifier_is_known | update offer set researcher_id = null, group_label = 'they', headcount = 2, headcount_qualifier = 'RANGE' where offer_id = 'o001'
            offer_made_on_is_a_partial_date | update offer set made_on = '2025-' where offer_id = 'o001'
            offer_status_is_known | update offer set status = 'COUNTERED' where offer_id = 'o001'
            pay_term_is_a_fact | update pay_term set pay_term_id = 'p999'
            pay_term_id_begins_with_p | update pay_term set pay_term_id = 'm002'
            pay_term_is_part_of_an_offer | update pay_term set offer_id = 'o999'
            pay_term_component_is_known | update pay_term set component = 'PERKS'
            pay_term_scope_is_known | update pay_term set scope = 'FAMILY'
            pay_term_period_is_known | update pay_term set period = 'PER_DAY'
            pay_term_years_go_with_their_period | update pay_term set years = 4
            pay_term_years_are_a_term | update pay_term set period = 'OVER_YEARS', years = 0
            pay_term_years_are_a_term | update pay_term set period = 'OVER_YEARS', years = 50.1
            pay_term_amount_fits_its_qualifier | update pay_term set qualifier = 'UP_TO', low = 1, high = 1, currency = 'USD'
            pay_term_figure_has_a_currency | update pay_term set qualifier = 'EXACT', low = 1, high = 1
            pay_term_currency_is_three_letters | update pay_term set currency = 'US$'
            move_is_a_fact | update move set move_id = 'm999' where move_id = 'm001'
            move_id_begins_with_m | update move set move_id = 'd001' where move_id = 'm001'
            move_is_of_a_researcher | update move set researcher_id = gen_random_uuid() where move_id = 'm001'
            move_leaves_a_lab | update move set from_lab_id = gen_random_uuid()
            move_joins_a_lab | update move set to_lab_id = gen_random_uuid()
            move_follows_an_offer | update move set offer_id = 'o999'
            move_is_of_a_researcher_or_a_group | update move set group_label = 'the team' where move_id = 'm001'
            move_is_of_a_researcher_or_a_group | update move set researcher_id = null where move_id = 'm001'
            move_describes_only_a_group | update move set group_label_zh = '团队' where move_id = 'm001'
            move_headcount_has_a_qualifier | update move set headcount = 2 where move_id = 'm002'
            move_headcount_is_a_number_of_people | update move set headcount = 0, headcount_qualifier = 'EXACT' where move_id = 'm002'
            move_headcount_qualifier_is_known | update move set headcount = 2, headcount_qualifier = 'SOME' where move_id = 'm002'
            move_kind_is_known | update move set kind = 'VISIT'
            move_ends_fit_its_kind | update move set to_lab_id = null
            move_ends_fit_its_kind | update move set kind = 'DEPARTURE'
            move_ends_fit_its_kind | update move set kind = 'ACQUIHIRE', from_lab_id = null
            move_goes_to_another_lab | update move set to_lab_id = from_lab_id
            move_announced_on_is_a_partial_date | update move set announced_on = '0999'
            move_effective_on_is_a_partial_date | update move set effective_on = '2025~06'
            move_member_belongs_to_a_move | update move_member set move_id = 'm999'
            move_member_is_a_researcher | update move_member set researcher_id = gen_random_uuid() where position = 0
            move_member_is_named_once | update move_member set researcher_id = :A
            researcher_has_a_primary_name | insert into researcher (researcher_id, version, slug, words) values (gen_random_uuid(), 0, 'c', 'c')
            researcher_keeps_a_primary_name > researcher_has_a_primary_name | delete from researcher_name where researcher_id = :B
            researcher_keeps_a_primary_name > researcher_has_a_primary_name | update researcher_name set kind = 'FORMER' where researcher_id = :B
            researcher_distinct_from_goes_both_ways | delete from researcher_distinct_from; insert into researcher_distinct_from values (:A, :B)
            source_is_not_its_own_origin | update source set relays_id = case slug when 'a' then :B else :A end
            fact_says_something | insert into fact select 'm900', 1, now(), now(); insert into citation (citation_id, version, fact_id, source_id, stance, basis, says) values (gen_random_uuid(), 0, 'm900', :A, 'SUPPORTS', 'UNKNOWN', 'So.')
            move_leaves_the_fact_told > fact_says_something | delete from timeline_lab; delete from timeline; delete from move where move_id = 'm001'
            pay_term_leaves_the_fact_told > fact_says_something | delete from pay_term
            offer_leaves_the_fact_told > fact_says_something | delete from offer where offer_id = 'o002'
            offer_fits_what_refers_to_it > move_follows_an_offer_to_who_moves | update move set offer_id = 'o002' where move_id = 'm002'; set constraints all immediate; set constraints all deferred; update offer set researcher_id = :B, group_label = null where offer_id = 'o002'
            offer_fits_what_refers_to_it > pay_term_scope_fits_whom_it_is_for | update pay_term set scope = 'EACH_OF_GROUP', offer_id = 'o002'; set constraints all immediate; set constraints all deferred; update offer set researcher_id = :B, group_label = null where offer_id = 'o002'
            researcher_distinct_from_goes_both_ways | delete from researcher_distinct_from where researcher_id = :A
            deal_leaves_the_fact_told > fact_says_something | delete from deal
            benchmark_leaves_the_fact_told > fact_says_something | delete from benchmark
            milestone_leaves_the_fact_told > fact_says_something | delete from milestone
            move_member_is_of_a_group | insert into move_member (move_id, position, researcher_id) values ('m001', 0, :B)
            move_members_fit_the_headcount | update move set headcount = 1, headcount_qualifier = 'EXACT' where move_id = 'm002'
            move_follows_an_offer_to_who_moves | update move set offer_id = 'o001' where move_id = 'm002'
            pay_term_scope_fits_whom_it_is_for | update pay_term set scope = 'EACH_OF_GROUP'
            move_group_has_a_label | update move set group_label = ' ' where move_id = 'm002'
            offer_group_has_a_label | update offer set researcher_id = null, group_label = '' where offer_id = 'o001'
            lab_has_a_name | update lab set name = ' '
            deal_is_a_fact | update deal set deal_id = 'd999'
            deal_id_begins_with_d | update deal set deal_id = 'm002'
            deal_kind_is_known | update deal set kind = 'BET'
            deal_investor_is_a_lab | update deal set investor_id = gen_random_uuid()
            deal_target_is_a_lab | update deal set target_id = gen_random_uuid()
            deal_sides_fit_its_kind | update deal set investor_id = null
            deal_sides_fit_its_kind | update deal set kind = 'FUNDRAISING', target_id = null
            deal_sides_fit_its_kind | update deal set kind = 'CAPEX_PLAN', investor_id = null
            deal_is_between_two_labs | update deal set target_id = investor_id
            deal_has_a_label | update deal set label = ''
            deal_agreed_on_is_a_partial_date | update deal set agreed_on = 'soon'
            deal_amount_fits_its_qualifier | update deal set low = -1, qualifier = 'AT_LEAST', currency = 'USD'
            deal_figure_has_a_currency | update deal set low = 1, qualifier = 'AT_LEAST'
            deal_currency_is_three_letters | update deal set currency = 'dollars'
            deal_stake_is_a_share | update deal set stake_percent = 0
            deal_stake_is_a_share | update deal set stake_percent = 100.01
            benchmark_is_a_fact | update benchmark set benchmark_id = 'b999'
            benchmark_id_begins_with_b | update benchmark set benchmark_id = 'm002'
            benchmark_has_a_label | update benchmark set label = ''
            benchmark_has_a_population | update benchmark set population = ''
            benchmark_observed_on_is_a_partial_date | update benchmark set observed_on = '2025/06'
            benchmark_amount_fits_its_qualifier | update benchmark set low = 2, high = 1, qualifier = 'RANGE', currency = 'USD'
            benchmark_figure_has_a_currency | update benchmark set high = 1, qualifier = 'UP_TO'
            benchmark_currency_is_three_letters | update benchmark set currency = 'usd'
            benchmark_period_is_known | update benchmark set period = 'EVER'
            benchmark_change_says_since_when | update benchmark set change_percent = 50
            benchmark_change_says_since_when | update benchmark set change_since = '2022'
            benchmark_change_since_is_a_partial_date | update benchmark set change_percent = 50, change_since = 'ever'
            milestone_is_a_fact | update milestone set milestone_id = 't999'
            milestone_id_begins_with_t | update milestone set milestone_id = 'm002'
            milestone_kind_is_known | update milestone set kind = 'PARTY'
            milestone_is_about_a_lab | update milestone set lab_id = gen_random_uuid()
            milestone_says_something | update milestone set text = ''
            milestone_happened_on_is_a_partial_date | update milestone set happened_on = '20250630'
            timeline_shows_a_fact | insert into timeline (fact_id, kind, calendar_position, of_person, standing, names) select 'm999', kind, calendar_position, of_person, standing, names from timeline
            timeline_headline_is_a_pay_term | update timeline set headline_id = 'p999'
            timeline_kind_is_known | update timeline set kind = 'PAY_TERM'
            timeline_dates_are_in_order | update timeline set earliest = '2025-06-30', latest = '2025-06-29', calendar_position = 20250630
            timeline_date_has_both_ends | update timeline set latest = '2025-06-30'
            timeline_undated_stands_last | update timeline set calendar_position = 20250630
            timeline_standing_is_known | update timeline set standing = 'UNSUPPORTED'
            assessment_is_of_a_fact | update assessment set fact_id = 'm999'
            assessment_standing_is_known | update assessment set standing = 'UNSUPPORTED'
            assessment_rests_on_support | update assessment set reported_by = '{}'
            assessment_is_contested_by_denial | update assessment set denied_by = '{A}'
            assessment_is_retracted_by_an_editor | update assessment set standing = 'RETRACTED'
            assessment_decision_is_whole | update assessment set decided_on = now()
            standing_override_is_of_a_fact | insert into standing_override values ('m999', '2025-07-01', null, 'So.', 'Ada')
            standing_override_is_to_a_standing | insert into standing_override values ('m001', '2025-07-02', 'SURE', 'So.', 'Ada')
            standing_override_has_a_reason | insert into standing_override values ('m001', '2025-07-02', null, ' ', 'Ada')
            standing_override_names_its_editor | insert into standing_override values ('m001', '2025-07-02', null, 'So.', '')
            standing_override_is_kept | update standing_override set reason = 'Not so.'
            standing_override_is_kept | delete from standing_override
            timeline_then_tells_of_a_fact | insert into timeline_then (fact_id, since, until, standing, pay_contested) values ('m999', '2025-07-01', '2025-08-01', 'CONFIRMED', false)
            timeline_then_headline_is_a_pay_term | update timeline_then set headline_id = 'p999'
            timeline_then_ends_after_it_begins | update timeline_then set until = since
            timeline_then_standing_is_known | update timeline_then set standing = 'RETRACTED'
            assessment_then_is_of_a_fact | update assessment_then set fact_id = 'm999'
            assessment_then_ends_after_it_begins | update assessment_then set until = since
            assessment_then_standing_is_known | update assessment_then set standing = 'RETRACTED'
            assessment_then_rests_on_support | update assessment_then set reported_by = '{}'
            assessment_then_is_contested_by_denial | update assessment_then set denied_by = '{A}'
            timeline_lab_shows_a_fact | update timeline_lab set fact_id = 'm999'
            timeline_lab_touches_a_lab | update timeline_lab set lab_id = gen_random_uuid()
            account_email_is_taken_once | update account set email = 'ada@example.org'
            account_email_is_an_address | update account set email = 'ada' where name = 'Ada'
            account_email_is_an_address | update account set email = 'Ada@example.org' where name = 'Ada'
            account_has_a_name | update account set name = ' '
            account_role_is_known | update account set role = 'OWNER'
            account_password_is_hashed | update account set password_hash = 'secret'
            account_removed_keeps_only_its_name | update account set removed_at = now()
            account_removed_keeps_only_its_name | update account set email = null where name = 'Ada'
            account_removed_keeps_only_its_name | update account set password_hash = null where name = 'Ada'
            account_is_not_removed_before_it_joined | update account set removed_at = '2025-06-30', email = null, password_hash = null
            invitation_email_is_invited_once | update invitation set email = 'mei@example.org'
            invitation_email_is_an_address | update invitation set email = 'mei' where email = 'mei@example.org'
            invitation_role_is_known | update invitation set role = 'OWNER'
            invitation_token_is_given_once | update invitation set token_hash = repeat('a', 64)
            invitation_token_is_hashed | update invitation set token_hash = 'secret' where email = 'mei@example.org'
            invitation_is_by_an_account | update invitation set invited_by_id = gen_random_uuid()
            invitation_expires_after_it_was_made | update invitation set expires_at = invited_at
            token_belongs_to_an_account | update token set account_id = gen_random_uuid(), granted_by_id = null, granted_at = null
            token_has_a_label | update token set label = ' '
            token_tells_only_its_beginning | update token set beginning = 'tm_aaaaaaaaaaaa'
            token_is_given_once | update token set token_hash = repeat('a', 64)
            token_is_hashed | update token set token_hash = 'secret' where label = 'Import'
            token_reads_at_least | update token set scopes = 'propose' where label = 'Reading'
            token_expires_after_it_was_made | update token set expires_at = made_at
            token_lasts_a_year_at_most | update token set expires_at = made_at + interval '2 years'
            token_is_granted_by_an_account | update token set granted_by_id = gen_random_uuid() where label = 'Import'
            token_is_granted_by_another | update token set granted_by_id = account_id where label = 'Import'
            token_is_granted_to_publish | update token set scopes = 'read' where label = 'Import'
            token_grant_is_whole | update token set granted_at = null where label = 'Import'
            token_is_revoked_by_an_account | update token set revoked_by_id = gen_random_uuid(), revoked_at = now()
            token_revocation_is_whole | update token set revoked_at = now()
            kept_answer_key_is_given | update kept_answer set key = ''
            kept_answer_has_a_fingerprint | update kept_answer set fingerprint = 'a'
            change_is_told_once | insert into change select 9000000 + n, subject, version, now() from (select subject, version from revision limit 1) one, generate_series(1, 2) n
            change_made_a_version | insert into change values (9000001, 'm999', 1, now())
            sign_in_failure_hides_the_account | update sign_in_failure set account_hash = 'ada@example.org'
            desk_session_id_is_given_once | update desk_session set session_id = 'a'
            desk_session_attribute_belongs_to_a_session | update desk_session_attributes set session_primary_id = 'c'
            passkey_belongs_to_an_account | update user_credentials set user_entity_user_id = repeat('A', 22)
            passkey_has_a_name | update user_credentials set label = ' '
            merging_kind_is_known | update merging set kind = 'MOVE'
            merging_is_of_two | update merging set gone_id = kept_id
            merging_has_a_reason | update merging set reason = ' '
            merging_names_its_editor | update merging set merged_by = ''
            merging_is_undone_by_somebody | update merging set undone_at = now(), undone_because = 'Two.'
            merging_is_undone_by_somebody | update merging set undone_at = now(), undone_because = 'Two.', undone_by = ' '
            merging_takes_each_away_once | insert into merging (kind, kept_id, gone_id, kept, gone, merged_at, merged_by, reason, record) select kind, kept_id, gone_id, kept, gone, merged_at, merged_by, reason, record from merging
            merging_row_belongs_to_a_merging | insert into merging_row (merging_id, table_name, column_name, row_key) values (0, 'move', 'to_lab_id', 'm001')
            merging_addition_belongs_to_a_merging | insert into merging_addition values (0, 0, 'alias', 'Old')
            former_address_can_stand_in_an_address | update former_address set slug = 'Old' where kind = 'LAB'
            former_address_leads_to_one_of_its_kind | update former_address set lab_id = null where kind = 'LAB'
            former_address_leads_to_one_of_its_kind | update former_address set source_id = :A where kind = 'LAB'
            former_address_leads_to_one_of_its_kind | update former_address set kind = 'MOVE' where kind = 'LAB'
            former_address_leads_to_a_lab | update former_address set lab_id = gen_random_uuid() where kind = 'LAB'
            former_address_leads_to_a_researcher | update former_address set researcher_id = gen_random_uuid() where kind = 'RESEARCHER'
            former_address_leads_to_a_source | update former_address set source_id = gen_random_uuid() where kind = 'SOURCE'
            lab_slug_is_no_former_address | update lab set slug = 'old' where slug = 'b'
            researcher_slug_is_no_former_address | update researcher set slug = 'old' where slug = 'b'
            source_slug_is_no_former_address | update source set slug = 'old' where slug = 'b'
            told_apart_kind_is_known | update told_apart set kind = 'MOVE'
            told_apart_is_of_two_in_order | insert into told_apart values ('LAB', :B, :A, 'Ada', now(), 'Two.')
            told_apart_names_its_editor | update told_apart set told_by = ''
            told_apart_has_a_reason | update told_apart set reason = ' '
            told_apart_names_who_reviewed_it | update told_apart set reviewed_by = ''
            told_apart_is_lifted_by_somebody | update told_apart set lifted_at = now()
            told_apart_is_lifted_by_somebody | update told_apart set lifted_at = now(), lifted_by = ' '
            told_apart_holds_once | insert into told_apart values ('LAB', :A, :B, 'Lin', now(), 'Two.')
            timeline_lab_side_is_known | update timeline_lab set side = 'WATCHED'
            webhook_is_of_an_account | update webhook set account_id = gen_random_uuid()
            webhook_state_is_known | update webhook set state = 'ASLEEP'
            webhook_cause_is_known | update webhook set state = 'DISABLED', cause = 'TIRED'
            webhook_is_disabled_for_a_cause | update webhook set state = 'DISABLED'
            webhook_is_disabled_for_a_cause | update webhook set cause = 'GONE'
            webhook_delivery_is_of_a_webhook | update webhook_delivery set webhook_id = :B
            webhook_delivery_is_made_once | insert into webhook_delivery (webhook_id, number, message, body, state, attempts, next_at, made_at) select webhook_id, number, message, body, state, attempts, next_at, made_at from webhook_delivery
            webhook_delivery_state_is_known | update webhook_delivery set state = 'LOST'
            webhook_delivery_of_a_change_never_fails | update webhook_delivery set state = 'FAILED'
            webhook_fact_is_of_a_webhook | update webhook_fact set webhook_id = :B
            """;

    /** Checks, references, unique sets and constraint triggers; unique indexes that are none; triggers that refuse. */
    private static final String RULES = """
            select conname from pg_constraint
            where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'u', 'x', 't')
                and conrelid <> 'flyway_schema_history'::regclass and conname <> 'revision_is_numbered'
            union
            select relname from pg_index join pg_class on pg_class.oid = indexrelid
            where relnamespace = 'public'::regnamespace and indisunique
                and indexrelid not in (select conindid from pg_constraint where conindid <> 0)
            union
            select tgname from pg_trigger join pg_class on pg_class.oid = tgrelid
            where relnamespace = 'public'::regnamespace and not tgisinternal
                and tgfoid <> 'mark_public_change'::regproc and tgname <> 'revision_is_numbered'""";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void clear() {
        newsroom.clear();
    }

    @ParameterizedTest
    @MethodSource("violations")
    void refusesByName(Violation violation) {
        new TransactionTemplate(transactions).executeWithoutResult(rolledBack -> {
            rolledBack.setRollbackOnly();
            run(RIGHT);
            try {
                run(violation.statement());
                run("set constraints all immediate");
            } catch (DataAccessException refused) {
                assertThat(constraint(refused)).isEqualTo(violation.refusedAs());
                return;
            }
            throw new AssertionError("nothing refused " + violation.statement());
        });
    }

    @Test
    void breaksEveryRule() {
        Set<String> rules = new TreeSet<>(jdbc.sql(RULES).query(String.class).list());
        assertThat(rules).hasSizeGreaterThan(100);
        assertThat(violations().map(Violation::rule)).containsAll(rules);
        assertThat(rules).containsAll(violations().map(Violation::rule).toList());
    }

    @Test
    void namesEveryRuleAfterWhatItSays() {
        assertThat(jdbc.sql(RULES).query(String.class).list())
                .allMatch(rule -> !Pattern.matches(".*_(check|key|fkey|idx|excl)\\d*", rule));
    }

    @Test
    void fitsAmountsToQualifiersAsTheApplicationDoes() {
        List<Long> bounds = Arrays.asList(null, -1L, 0L, 1L, 2L);
        for (Qualifier qualifier : Qualifier.values()) {
            for (Long low : bounds) {
                for (Long high : bounds) {
                    assertThat(fits(low, high, qualifier))
                            .as("%s %s %s", qualifier, low, high)
                            .isEqualTo(isAccepted(low, high, qualifier));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dates")
    void readsDatesAsTheApplicationDoes(String edtf) {
        assertThat(isPartialDate(edtf)).isEqualTo(isRead(edtf));
        if (isRead(edtf)) {
            PartialDate date = PartialDate.of(edtf);
            assertThat(jdbc.sql("""
                            select concat_ws(' ', partial_date_earliest(:edtf), partial_date_latest(:edtf),
                                             partial_date_position(:edtf))""").param("edtf", edtf).query(String.class).single())
                    .isEqualTo("%s %s %s", date.earliest(), date.latest(), date.position());
        }
    }

    static Stream<String> dates() {
        Stream<String> dates = Stream.of(
                "2025",
                "1000",
                "9999",
                "0999",
                "10000",
                "2025-01",
                "2025-12",
                "2025-00",
                "2025-13",
                "2025-1",
                "2025-02-28",
                "2025-02-29",
                "2024-02-29",
                "2025-04-31",
                "2025-06-00",
                "2025-06-30",
                "2025-06-3",
                "",
                " 2025",
                "2025-06-30-01",
                "2025-W01",
                "-2025");
        return dates.flatMap(date -> Stream.of(date, date + "~", date + "~~"));
    }

    static Stream<Violation> violations() {
        return WRONG.lines().map(Violation::of);
    }

    private boolean fits(@Nullable Long low, @Nullable Long high, Qualifier qualifier) {
        return jdbc.sql("select amount_fits_its_qualifier(cast(:low as bigint), cast(:high as bigint), :qualifier)")
                .param("low", low)
                .param("high", high)
                .param("qualifier", qualifier.name())
                .query(Boolean.class)
                .single();
    }

    private static boolean isAccepted(@Nullable Long low, @Nullable Long high, Qualifier qualifier) {
        try {
            return new Amount(low, high, "USD", qualifier).qualifier() == qualifier;
        } catch (AmountContradictsItself refused) {
            return false;
        }
    }

    /** A day that its month does not have is an error of its own in PostgreSQL; it is refused all the same. */
    private boolean isPartialDate(String edtf) {
        try {
            return jdbc.sql("select is_partial_date(:edtf)")
                    .param("edtf", edtf)
                    .query(Boolean.class)
                    .single();
        } catch (DataAccessException noSuchDay) {
            return false;
        }
    }

    private static boolean isRead(String edtf) {
        try {
            return PartialDate.of(edtf).edtf().equals(edtf);
        } catch (NotAPartialDate refused) {
            return false;
        }
    }

    private void run(String statements) {
        String uuid = "'00000000-0000-0000-0000-00000000000%s'::uuid";
        jdbc.sql(statements.replace(":A", uuid.formatted("a")).replace(":B", uuid.formatted("b")))
                .update();
    }

    private static @Nullable String constraint(DataAccessException refused) {
        ServerErrorMessage told =
                refused.getMostSpecificCause() instanceof PSQLException from ? from.getServerErrorMessage() : null;
        assertThat(told).as(refused.getMessage()).isNotNull();
        return told.getConstraint();
    }

    /** A statement that breaks a rule. */
    record Violation(String rule, String refusedAs, String statement) {

        static Violation of(String line) {
            String[] parts = line.split(" \\| ", 2);
            String[] names = parts[0].split(" > ");
            return new Violation(names[0], names[names.length - 1], parts[1]);
        }

        @Override
        public String toString() {
            return rule + ": " + statement;
        }
    }
}
