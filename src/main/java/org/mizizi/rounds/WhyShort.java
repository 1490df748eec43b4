package org.mizizi.rounds;

import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** Why a round is short: what it is counted under, and what everybody reads. */
public record WhyShort(
        ShorteningReason reason, @Written(Writing.REASON) LocalizedText words) {}
