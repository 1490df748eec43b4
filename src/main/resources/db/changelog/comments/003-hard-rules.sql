--liquibase formatted sql

--changeset comments:003-said-while-open
drop function strategies.comments_are_written_while_open() cascade;
drop function comments.what_was_said_stays() cascade;
create trigger said_while_open
    before insert on comments.comment
    for each row execute function rounds.said_while_open('COMMENT', 'written_at');
create trigger taken_back_while_open
    before update on comments.comment
    for each row when (new.withdrawn_at is not null)
execute function rounds.said_while_open('COMMENT', 'withdrawn_at');
call shared.refuse_change('comments.comment', 'taken_back_for_good', 'old.withdrawn_at is not null', 'A comment that was taken back stays taken back');
call shared.freeze('comments.comment', 'what_was_said_stays',
                   array['id', 'reference', 'round', 'strategy', 'paragraph', 'goal', 'organisation', 'author', 'side', 'language',
                         'text', 'written_at'], 'true', 'A comment is never rewritten');
--rollback empty

--changeset comments:003-as-it-was-written splitStatements:false
create trigger in_their_role
    before insert on comments.comment
    for each row execute function actors.in_their_role('COMMENT_ON_DRAFT', 'author', 'A comment comes from somebody who may speak for their organisation');
create function comments.as_it_was_written() returns trigger
    language plpgsql as
$$
begin
    if new.side is distinct from actors.side_of(new.organisation) then
        raise exception 'A comment is marked with the side of its organisation';
    end if;
    if new.outcome is not null or new.withdrawn_at is not null then
        raise exception 'A comment is answered after it was written';
    end if;
    if not exists (select from rounds.round where id = new.round and subject = new.strategy)
        or new.strategy is distinct from coalesce(
            (select c.strategy from strategies.paragraph p join strategies.section c on c.id = p.section where p.id = new.paragraph),
            (select g.strategy from strategies.goal g where g.id = new.goal)) then
        raise exception 'A comment is about the version that its round is about';
    end if;
    return new;
end
$$;
create trigger as_it_was_written
    before insert on comments.comment
    for each row execute function comments.as_it_was_written();
--rollback drop function comments.as_it_was_written() cascade;

--changeset comments:003-answered-before-the-revision splitStatements:false
create function comments.answered_before_the_revision() returns trigger
    language plpgsql as
$$
begin
    if strategies.hold(new.strategy) is distinct from 'IN_CONSULTATION' then
        raise exception 'Comments are answered before the revision that follows from them';
    end if;
    return new;
end
$$;
create trigger answered_before_the_revision
    before update on comments.comment
    for each row when (row(old.outcome, old.reason, old.changed_text, old.rewrites, old.answered_at, old.withdrawn_at)
                       is distinct from row(new.outcome, new.reason, new.changed_text, new.rewrites, new.answered_at, new.withdrawn_at))
execute function comments.answered_before_the_revision();
call shared.refuse_change('comments.comment', 'answers_stay', 'old.outcome is not null and new.outcome is null', 'A comment keeps an answer');
--rollback drop function comments.answered_before_the_revision() cascade;

--changeset comments:003-answered-rounds splitStatements:false
create function comments.every_comment_has_its_answer() returns trigger
    language plpgsql as
$$
begin
    if exists (select from comments.standing where round = new.id and outcome is null) then
        raise exception 'A round is answered when every comment has its answer';
    end if;
    return new;
end
$$;
create trigger every_comment_has_its_answer
    before update on rounds.round
    for each row when (new.state = 'ANSWERED' and old.state <> 'ANSWERED')
execute function comments.every_comment_has_its_answer();
--rollback drop function comments.every_comment_has_its_answer() cascade;
