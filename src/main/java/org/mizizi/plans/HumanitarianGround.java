package org.mizizi.plans;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mizizi.shared.TypedCode;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.data.relational.core.mapping.Column;

/** Why a plan says that it is humanitarian: a code that others have published and anybody can look up. */
public record HumanitarianGround(
        @Column("ground") Kind kind,

        @Column("ground_code") @Written(Writing.NAME) String code) {

    /** What is accepted as a ground, each in the form in which it is published. */
    public enum Kind {
        /** The number of the disaster: glidenumber.net. */
        GLIDE_NUMBER("[A-Z]{2}-[0-9]{4}-[0-9]{6}-([A-Z]{3}|[0-9]{3})", code -> code.replace(" ", "")),
        /** The code of a humanitarian response plan or appeal: fts.unocha.org. */
        PLAN_CODE("[A-Z]{4,7}[0-9]{2}", code -> code.replace(" ", "")),
        /** The purpose codes of the OECD's DAC for emergency response, relief and preparedness, and no other. */
        SECTORS("(72[0-9]{3}|73010|74020)(, (72[0-9]{3}|73010|74020))*", Kind::listed);

        private final Pattern published;

        @SuppressWarnings("ImmutableEnumChecker") // a function without state
        private final UnaryOperator<String> written;

        Kind(String published, UnaryOperator<String> written) {
            this.published = Pattern.compile(published);
            this.written = written;
        }

        private static String listed(String codes) {
            return Arrays.stream(codes.split("[\\s,;،؛]+"))
                    .filter(code -> !code.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
    }

    public HumanitarianGround {
        code = kind.written.apply(TypedCode.of(code));
    }

    boolean isGiven() {
        return !code.isEmpty();
    }

    boolean isAsPublished() {
        return kind.published.matcher(code).matches();
    }
}
