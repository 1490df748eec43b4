/** The demo country: fictional, told by replaying its people's own actions through the services. */
@ApplicationModule(displayName = "Demo country")
@NullMarked
package org.mizizi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
