package org.mizizi.watching;

import java.util.List;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal refused in the last weeks, for those who watch whether somebody tries what they may not. */
@Service
@Transactional(readOnly = true)
public class RefusedAttempts {

    private final RefusedRows rows;

    RefusedAttempts(RefusedRows rows) {
        this.rows = rows;
    }

    @Requires(Right.READ_REFUSALS)
    public ListPage<Refused> page(RefusedSearch search, PageKey key) {
        return rows.page(search, key);
    }

    /** For whom it was tried, as far as it is named. */
    @Requires(Right.READ_REFUSALS)
    public List<OrganisationId> organisations() {
        return rows.organisations();
    }

    /** The keys of the rules that objected. */
    @Requires(Right.READ_REFUSALS)
    public List<String> objections() {
        return rows.objections();
    }
}
