package org.mizizi;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a country had written before the upgrade, in the tables of that time. */
record EarlierCountry(JdbcClient owner) {

    UUID comment() {
        var id = UUID.randomUUID();
        Stream.of(
                        """
                        insert into actors.organisation (id, version, reference, kind, side, name, verified)
                        values (:id, 0, 'ORG-0001', 'CIVIL_SOCIETY', 'INTERNAL', '{"en": "Elders"}', true)
                        """,
                        """
                        insert into actors.member (id, version, subject, name, language, organisation, roles, verified)
                        values (:id, 0, 'hassan', 'Hassan', 'en', :id, array['CIVIL_SOCIETY_REPRESENTATIVE'], true)
                        """,
                        """
                        insert into strategies.strategy (id, version, number, title, state, created_at, consulted_at)
                        values (:id, 0, 1, '{"en": "Peace"}', 'IN_CONSULTATION', now(), now())
                        """,
                        "insert into strategies.section (id, strategy, kind) values (:id, :id, 'VISION')",
                        """
                        insert into strategies.paragraph (id, version, section, position, text, edited_by)
                        values (:id, 0, :id, 1, '{"en": "Peace for all."}', :id)
                        """,
                        """
                        insert into rounds.round (id, version, reference, purpose, title, description, opens_at, closes_at,
                                                  state, subject)
                        values (:id, 0, 'RND-0001', 'COMMENT', '{"en": "Comments"}', '{"en": "Say it"}',
                                now() - interval '1 day', now() + interval '30 days', 'OPEN', :id)
                        """,
                        """
                        insert into strategies.comment (id, version, reference, round, strategy, paragraph, organisation,
                                                        author, side, language, text, written_at)
                        values (:id, 0, 'COM-0001', :id, :id, :id, :id, :id, 'INTERNAL', 'en', 'Name the women.', now())
                        """)
                .forEach(statement -> owner.sql(statement).param("id", id).update());
        return id;
    }

    void noticeNotYetSent() {
        owner.sql("""
                insert into events.event_publication (id, listener_id, event_type, serialized_event, publication_date)
                values (gen_random_uuid(),
                        'org.mizizi.notifications.TellOfStrategies.on(org.mizizi.strategies.CommentAnswered)',
                        'org.mizizi.strategies.CommentAnswered', '{}', now())
                """).update();
    }

    UUID humanitarianPlan() {
        var id = UUID.randomUUID();
        Stream.of(
                        "insert into country.place (code, name) values ('LAKE', '{}')",
                        "insert into country.place (code, name, parent) values ('LAKE-BANDARI', '{}', 'LAKE')",
                        """
                        insert into actors.organisation (id, version, reference, kind, side, name, verified)
                        values (:id, 0, 'ORG-0012', 'INTERNATIONAL_NGO', 'EXTERNAL', '{"en": "Bridges"}', true)
                        """,
                        """
                        insert into actors.member (id, version, subject, name, language, organisation, roles, verified)
                        values (:id, 0, 'tomas', 'Tomas', 'en', :id, array['EXTERNAL_OFFICER'], true)
                        """,
                        "alter table plans.plan disable trigger submitted_plans_are_complete",
                        """
                        insert into plans.plan (id, version, reference, organisation, state, revision, created_by,
                                                last_edited_by, submitted_by, created_at, last_edited_at, submitted_at)
                        values (:id, 0, 'PLAN-0001', :id, 'SUBMITTED', 1, :id, :id, :id, now(), now(), now())
                        """,
                        "alter table plans.plan enable trigger submitted_plans_are_complete",
                        """
                        insert into plans.revision (plan, number, language, title, summary, starts_on, ends_on, currency,
                                                    humanitarian, contested)
                        values (:id, 1, 'en', 'Water', 'By truck', '2026-01-01', '2026-04-01', 'USD', true, 'NONE_KNOWN')
                        """,
                        "insert into plans.plan_place (plan, revision, place) values (:id, 1, 'LAKE-BANDARI')")
                .forEach(statement -> owner.sql(statement).param("id", id).update());
        return id;
    }

    UUID end(String kind, int level, UUID by) {
        var id = UUID.randomUUID();
        owner.sql("""
                        insert into traceability.node (id, kind, level, reference, owner, title, standing)
                        values (:id, :kind, :level, :reference, :owner, '{"source": "en", "texts": {"en": "End"}}', 'PUBLIC')
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("level", level)
                .param("reference", id.toString())
                .param("owner", by)
                .update();
        return id;
    }

    UUID link(UUID from, int fromLevel, UUID to, int toLevel, UUID claimant, UUID asked, String state) {
        var id = UUID.randomUUID();
        owner.sql("""
                        insert into traceability.link (id, version, downstream, downstream_level, upstream, upstream_level,
                            relation, evidence, state, claimed_by, claimed_for, claimed_at, answered_by, answered_for,
                            answered_at, words, words_language)
                        values (:id, 0, :from, :fromLevel, :to, :toLevel, 'ANSWERS', 'Page 1', :state, :claimant, :claimant,
                            now() - interval '100 days', :asked, :asked, now() - interval '90 days', 'In our words', 'en')
                        """)
                .param("id", id)
                .param("from", from)
                .param("fromLevel", fromLevel)
                .param("to", to)
                .param("toLevel", toLevel)
                .param("state", state)
                .param("claimant", claimant)
                .param("asked", asked)
                .update();
        return id;
    }

    /** An entry as it was made before contents were kept: with the fingerprint of the content alone. */
    void entry(String kind, UUID id) {
        owner.sql("""
                        insert into audit.entry (sequence, at, person, action, subject_kind, subject_id, after_hash, previous_hash, hash)
                        select 1, '2026-01-05T10:00:00Z', :id, 'Written', :kind, :id, c.fingerprint, repeat('0', 64),
                               encode(sha256(convert_to(concat_ws(E'\\n', 1, '2026-01-05T10:00:00Z', :id::uuid, '-', 'Written', :kind, :id::uuid, '-', c.fingerprint, repeat('0', 64)), 'UTF8')), 'hex')
                        from (select encode(sha256(convert_to(audit.content(:kind, :id)::text, 'UTF8')), 'hex')) as c(fingerprint)
                        """).param("kind", kind).param("id", id).update();
    }
}
