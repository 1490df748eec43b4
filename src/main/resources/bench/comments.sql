-- As many on each paragraph and goal as there are in the demo country, by whoever speaks; those of rounds that were answered have theirs.
create temporary table known_comment on commit drop as
select row_number() over (order by c.reference) - 1 as turn, count(*) over () as many, c.* from comments.comment c where c.withdrawn_at is null;
insert into comments.comment (id, version, reference, round, strategy, paragraph, goal, organisation, author, side, language, text, written_at,
                              outcome, reason, rewrites, answered_at)
select s.id, 0, 'COM-' || 10000 + s.n, c.round, c.strategy, c.paragraph, c.goal, v.id, c.author, 'INTERNAL', s.language, s.words,
       c.written_at + s.n * interval '1 second', c.outcome, c.reason, false, c.answered_at
from said s join known_comment c on c.turn = s.n % c.many join voice v on v.turn = s.n % v.many
where s.kind = 'COMMENT';
