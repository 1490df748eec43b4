@NullMarked
package org.mizizi.browser;

import org.jspecify.annotations.NullMarked;
