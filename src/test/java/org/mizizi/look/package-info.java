@NullMarked
package org.mizizi.look;

import org.jspecify.annotations.NullMarked;
