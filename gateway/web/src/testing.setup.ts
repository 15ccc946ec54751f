import { configure } from '@testing-library/react';

// A test waits for what should happen, however busy the machine is.
configure({ asyncUtilTimeout: 60_000 });
