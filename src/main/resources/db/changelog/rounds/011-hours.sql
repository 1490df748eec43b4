--liquibase formatted sql

--changeset rounds:011-hours splitStatements:false
call audit.change('rounds.round', $how$
    alter table rounds.round add column hours numeric(4, 1)
        constraint plausible_hours check (hours > 0 and hours <= 200 and hours * 2 = trunc(hours * 2))
$how$);
comment on column rounds.round.hours is 'R-51: how many hours answering takes each organisation invited, as the convenor estimates; nobody did of those of before. At most as many as RoundPlan in Java takes';
call shared.freeze('rounds.round', 'hours_stay', array['hours'], 'old.state <> ''PLANNED''', 'What was announced of a round stays');
--rollback drop trigger hours_stay on rounds.round; alter table rounds.round drop column hours;
