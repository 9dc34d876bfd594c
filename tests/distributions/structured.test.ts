import { testTable } from './reference.js';

testTable('distributions_structured');
