@NullMarked
package org.mizizi.exchange;

import org.jspecify.annotations.NullMarked;
