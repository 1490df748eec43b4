@NullMarked
package org.mizizi.safety;

import org.jspecify.annotations.NullMarked;
