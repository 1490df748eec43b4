package org.mizizi.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/**
 * A policy or framework that plans can refer to. Only a national one counts as such. Of those that are from
 * before this was asked nobody has said the kind yet; a day that is left out is not known.
 */
public record Policy(
        String code,
        Scope scope,
        @Written(Writing.TITLE) LocalizedText title,
        @Nullable Kind kind,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<String> dimensions) {

    /** What it is, and whose, is not left out, not by a file either. */
    public Policy {
        Objects.requireNonNull(code);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(title);
        dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
    }

    /** Whose policy it is. */
    public enum Scope {
        NATIONAL,
        INTERNATIONAL
    }

    /** What it is: something that a country gives itself or enters into, or a framework of those who come from outside. */
    public enum Kind {
        PEACE_AGREEMENT,
        NATIONAL_PLAN,
        SECTOR_POLICY,
        LAW,
        /** A resolution, declaration or set of principles among states. */
        COMMITMENT,
        /** UNDAF, and what the country team has called it since. */
        ASSISTANCE_FRAMEWORK,
        /** CAP, the consolidated appeal. */
        HUMANITARIAN_APPEAL,
        /** IMPP, the plan of an integrated mission. */
        MISSION_PLAN,
        /** PRSP, the paper for the reduction of poverty. */
        POVERTY_STRATEGY;

        /** Being in line with it is recorded and never counts as the country's own. */
        public boolean isExternal() {
            return switch (this) {
                case PEACE_AGREEMENT, NATIONAL_PLAN, SECTOR_POLICY, LAW, COMMITMENT -> false;
                case ASSISTANCE_FRAMEWORK, HUMANITARIAN_APPEAL, MISSION_PLAN, POVERTY_STRATEGY -> true;
            };
        }
    }

    /** Whether its scope fits what it is. */
    public boolean fitsItsScope() {
        return kind == null || !kind.isExternal() || scope == Scope.INTERNATIONAL;
    }

    /** Whether its days, as far as they are known, follow one another. */
    public boolean keepsOrder() {
        return startsOn == null || endsOn == null || !endsOn.isBefore(startsOn);
    }

    public boolean hasEnded(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }
}
