@NullMarked
package org.mizizi.accounts;

import org.jspecify.annotations.NullMarked;
