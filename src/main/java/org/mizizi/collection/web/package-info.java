/** The addresses at which devices ask for forms and hand them in: the OpenRosa APIs, as ODK Collect and KoboCollect speak them. */
@NullMarked
package org.mizizi.collection.web;

import org.jspecify.annotations.NullMarked;
