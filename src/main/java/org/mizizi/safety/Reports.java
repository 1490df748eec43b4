package org.mizizi.safety;

import static org.mizizi.shared.Refusal.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mizizi.country.Countries;
import org.mizizi.safety.Report.ReportId;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports of intimidation: sent by anybody who takes part, read and answered by an auditor. They leave no event, as
 * each would stand in the ledger with a person and a moment.
 */
@Service
@Transactional
public class Reports {

    private final ReportRows rows;
    private final ReportPace pace;
    private final Countries countries;
    private final CurrentActor currentActor;

    Reports(ReportRows rows, ReportPace pace, Countries countries, CurrentActor currentActor) {
        this.rows = rows;
        this.pace = pace;
        this.countries = countries;
        this.currentActor = currentActor;
    }

    /** Gives the code that alone leads back to it. */
    @Requires(Right.REPORT_INTIMIDATION)
    public String send(NewReport report) {
        refuse(report.objection());
        refuse(countries.placeObjection(report.place()));
        var reporter = currentActor.get().person();
        pace.step(reporter);
        var code = ReportCode.next();
        rows.add(code, report, countries.today(), report.disclosure() == Disclosure.AUDITOR ? reporter : null);
        return code.written();
    }

    /** What has become of the report with this code; of none there is nothing, and nobody is told why. */
    @Transactional(readOnly = true)
    @Requires(Right.REPORT_INTIMIDATION)
    public Optional<ReportProgress> progress(String code) {
        return rows.progress(ReportCode.typed(code));
    }

    /** The open ones first, then the oldest. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_REPORTS)
    public ListPage<Report> page(PageKey key) {
        return rows.page(key);
    }

    /** Whoever reported it can then see that it was read. */
    @Requires(Right.READ_REPORTS)
    public Report read(ReportId report) {
        rows.markRead(report, countries.today());
        return rows.find(report).orElseThrow(() -> new NotFoundException("report"));
    }

    /** Tells whoever reported it, once, and marks it as dealt with. */
    @Requires(Right.READ_REPORTS)
    public void answer(
            ReportId report, @Written(Writing.LANGUAGE) String language, @Written(Writing.COMMENT) String answer) {
        if (answer.isBlank()) {
            throw Refusal.of("report.no-answer").asException();
        }
        var found = rows.find(report).orElseThrow(() -> new NotFoundException("report"));
        if (!rows.answer(found.id(), language, answer, currentActor.get().person(), countries.today())) {
            throw Refusal.of("report.answered-already").asException();
        }
    }

    /** The days that are over and of which nobody has read a report. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public List<LocalDate> daysUnread() {
        return rows.daysUnread(countries.today());
    }
}
