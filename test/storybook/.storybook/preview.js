import '../../../src/ui/styles.css';

export default {};
