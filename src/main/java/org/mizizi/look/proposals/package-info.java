/** How a proposal is read and settled, whatever it is about. */
@NamedInterface("proposals")
@NullMarked
package org.mizizi.look.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
