--liquibase formatted sql

--changeset platform:009-finds splitStatements:false
create function shared.finds(sought text[], sought_reference text, reference text, words text) returns boolean
    language sql immutable parallel safe
    return cardinality(sought) = 0
        or coalesce(reference = sought_reference, false)
        or shared.fold(concat_ws(E'\n', case when sought_reference is null or cardinality(sought) = 1 then reference end, words)) like all (sought);
comment on function shared.finds is 'Whether one row of a list is what somebody looks for: by its reference, or by all the patterns of folded words; one that is typed as it is written, by its beginning too. The same as org.mizizi.shared.Sought';
--rollback drop function shared.finds(text[], text, text, text);
