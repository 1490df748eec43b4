package org.mizizi.security;

import java.util.List;
import org.mizizi.shared.LocalizedText;

/** The people one can be in the demo country, with the organisation each acts for. Provided by the demo country. */
public interface DemoPeople {

    /** The profiles under which one becomes one of them with a click. */
    String AT_A_CLICK = "demo & !keycloak";

    /** A person to be, and the name of their organisation. */
    record DemoPerson(DemoAccount account, LocalizedText organisation) {}

    /** Nobody as long as there is no country. */
    List<DemoPerson> all();
}
