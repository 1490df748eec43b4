package org.mizizi.country;

import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** How the ministries of the country act as one: by which body, who chairs it, and when it meets. */
public record Coordination(
        Form form,
        @Written(Writing.NAME) LocalizedText name,
        @Written(Writing.NAME) LocalizedText chair,
        @Written(Writing.SUMMARY) LocalizedText meetings) {

    /** Who decides where several ministries must agree. */
    public enum Form {
        /** One ministry leads. */
        LEAD,
        /** Ministries sit together as equals. */
        TASK_FORCE,
        /** The lead passes from one to the next. */
        ROTATING,
        /** A body stands above them. */
        SUPRA
    }
}
