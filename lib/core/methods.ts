/**
 * The methods and properties of tensors; importing this installs them. The generated ones come first: what is
 * written by hand, as it is in Python too, takes their place.
 */
import './methods/generated.js';
import './methods/conversion.js';
import './methods/elements.js';
import './methods/elementwise.js';
import './methods/geometry.js';
import './methods/properties.js';
