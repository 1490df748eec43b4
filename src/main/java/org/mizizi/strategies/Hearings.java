package org.mizizi.strategies;

import java.util.Collection;
import java.util.Map;
import org.mizizi.shared.LocalizedText;
import org.mizizi.strategies.Strategy.StrategyId;

/** What the country was heard to say of its drafts; implemented by the module that keeps the comments. */
public interface Hearings {

    /** How many took part in the consultation on each of these versions. */
    Map<StrategyId, Participation> participation(Collection<StrategyId> versions);

    /** The texts that the answers promise for the revised version; the latest answer on each place counts. */
    Map<Anchor, LocalizedText> promised(StrategyId version);

    /** SQL over what is the module's own: every comment that counts, with its {@code strategy}, {@code side} and {@code outcome}. */
    String heard();
}
