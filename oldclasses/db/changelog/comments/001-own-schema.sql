--liquibase formatted sql

--changeset comments:001-own-schema
create schema comments;
alter table strategies.comment set schema comments;
alter view strategies.comment_content set schema comments;
update events.event_publication
set event_type = replace(event_type, 'org.mizizi.strategies.Comment', 'org.mizizi.comments.Comment'),
    listener_id = replace(replace(listener_id, 'org.mizizi.strategies.Comment', 'org.mizizi.comments.Comment'),
                          'TellOfStrategies.on(org.mizizi.comments', 'TellOfComments.on(org.mizizi.comments')
where event_type like 'org.mizizi.strategies.Comment%';
--rollback alter view comments.comment_content set schema strategies; alter table comments.comment set schema strategies; drop schema comments;

--changeset comments:001-revision splitStatements:false
create function comments.revision_needs_answers() returns trigger
    language plpgsql as
$$
begin
    if new.state = 'REVISED' and old.state <> 'REVISED' then
        if old.state <> 'IN_CONSULTATION' then
            raise exception 'Only a strategy that was consulted on is revised';
        end if;
        if exists (select from comments.comment where strategy = new.id and outcome is null) then
            raise exception 'Every comment needs its answer before the revision';
        end if;
        if not exists (select from comments.comment where strategy = new.id and side = 'INTERNAL') then
            raise exception 'The revision needs internal participants';
        end if;
    end if;
    return new;
end
$$;
drop trigger revision_needs_answers on strategies.strategy;
drop function strategies.revision_needs_answers();
create trigger revision_needs_answers
    before update on strategies.strategy
    for each row execute function comments.revision_needs_answers();
--rollback drop function comments.revision_needs_answers() cascade;
