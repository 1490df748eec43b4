@NullMarked
package org.mizizi.country;

import org.jspecify.annotations.NullMarked;
