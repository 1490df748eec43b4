@NullMarked
package org.mizizi.site;

import org.jspecify.annotations.NullMarked;
