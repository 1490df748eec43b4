@NullMarked
package org.mizizi;

import org.jspecify.annotations.NullMarked;
