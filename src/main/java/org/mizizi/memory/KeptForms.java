package org.mizizi.memory;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person types until it is sent or thrown away. Everyone reaches only their own, the administrator too. */
@Service
@Transactional
public class KeptForms {

    /** How many begun forms one person may have at a time. */
    public static final int MOST = 100;

    private final KeptFormRows rows;
    private final CurrentActor currentActor;
    private final Clock clock;

    KeptForms(KeptFormRows rows, CurrentActor currentActor, Clock clock) {
        this.rows = rows;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Keeps a form as it is now; where another window kept it meanwhile, both stay, side by side. */
    @Requires(Right.READ_WORKSPACE)
    public Keeping keep(KeptForm form) {
        Rule.check(KeptForm.RULES, form);
        var person = currentActor.get().person();
        return rows.keep(person, form, clock.instant())
                .or(() -> rows.keep(person, form.beside(), clock.instant()))
                .orElseThrow(() -> Refusal.of("memory.too-many", MOST).asException());
    }

    /** What the person at work keeps in these places, newest first. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_WORKSPACE)
    public List<KeptForm> recall(Collection<FormPlace> places) {
        return rows.of(currentActor.get().person(), places);
    }

    /** Drops a form that was sent or thrown away, unless another window has written into it since. */
    @Requires(Right.READ_WORKSPACE)
    public void forget(KeptForm form) {
        rows.delete(currentActor.get().person(), form);
    }
}
