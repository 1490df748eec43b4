/**
 * The words every module shares: typed ids, multilingual text, money, references, refusals, domain events and the clock.
 *
 * <p>Rules speak one dialect. A rule is a {@link org.mizizi.shared.Rule} in a constant, or a named function that gives its
 * {@link org.mizizi.shared.Refusal}; the view shows what it gives and the service refuses for it. Each names its refusal
 * in full, in one piece, where it gives it. So docs/power-table.md lists, from the code, which rule refuses what.
 */
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.mizizi.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
