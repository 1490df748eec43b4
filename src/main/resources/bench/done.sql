-- The rules of the tables hold again, and search has its indexes back.
call pg_temp.rules('enable');
set local maintenance_work_mem = '256MB';
do $$
declare
    made_again text;
begin
    for made_again in select definition from put_aside loop
        execute made_again;
    end loop;
end
$$;

-- The figures were not told of what has grown.
analyze traceability.link, traceability.link_answer, traceability.node, plans.plan, plans.revision, plans.decision, plans.quarter_amount;
select coherence.keep_all(now());
