/** How a portal without a country gets one: the founder's secret, the founding file, and the assistant that fills it in. */
@ApplicationModule(
        displayName = "Founding",
        allowedDependencies = {"shared", "security", "country", "actors", "look"})
@NullMarked
package org.mizizi.founding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
