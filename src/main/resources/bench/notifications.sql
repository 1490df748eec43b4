-- Two for each input, a quarter of them unread; all were mailed.
create temporary table known_notice on commit drop as
select row_number() over (order by n.id) - 1 as turn, count(*) over () as many, n.* from notifications.notice n;
insert into notifications.notice (id, person, message, arguments, path, noticed_at, read_at, cause, mailed_at, attempts)
select gen_random_uuid(), p.id, k.message, k.arguments, k.path, k.noticed_at + n * interval '1 second',
       case when n % 4 > 0 then k.noticed_at + n * interval '1 second' end, gen_random_uuid(), k.noticed_at + n * interval '1 second', 1
from generate_series(1, 2 * current_setting('bench.inputs')::int) as n
join known_notice k on k.turn = n % k.many join person p on p.turn = n % p.many;
